/// Why a file has to be read, or what the archive holds of it has to be made again.
package enum Cause: String, Hashable, Sendable, CaseIterable {
  /// The archive does not know it.
  case new
  /// Its size or its times are others, or are too young to tell; only its content decides.
  case touched
  /// It was refused for a reason that may be over.
  case retry
  /// The archive holds it though it was erased: the archive is a copy from before.
  case erased
  /// What the configuration says of its source is another thing.
  case settings
  /// Another line than before repeats in its group.
  case furniture
  /// The program is another, or there is no memory of what was done.
  case program
  /// `--full`.
  case full

  /// Whether it is processed even where its content is as remembered.
  var isForced: Bool { self != .touched }

  /// For people.
  package var words: String {
    switch self {
    case .new: "not in the archive yet"
    case .touched: "its size or times changed"
    case .retry: "not taken last time; tried again"
    case .erased: "it was erased, as forgotten.jsonl says"
    case .settings: "settings of its source changed"
    case .furniture: "what repeats on its site changed"
    case .program: "made by another program, or with no memory of it"
    case .full: "everything is made anew (--full)"
    }
  }
}
