internal import Documents
internal import Lexicons
internal import Scanning

/// The body that a § belongs to: the one that acted, not the one named nearest.
struct SectionBody {
  enum Finding: Hashable {
    case organ(String)
    /// A body that is none of the municipality's ("§ 9 ABAR", "Direktionen beslutade").
    case foreign
    /// The sentence names none: "Bordlagt den 26 januari 2023, § 37".
    case unnamed
  }

  let finding: Finding

  /// - Parameters:
  ///   - day: The day of the §, where it has one.
  ///   - organs: Bodies named in the sentence.
  ///   - carried: The body of the § before it in the sentence.
  init(
    of reference: SectionReference, day: TextSpan?, organs: ArraySlice<Entity>, carried: String?,
    directory: OrganDirectory, text: UTF8Text
  ) {
    var clause = SectionClause(reference, day: day, organs: organs, text: text)
    let series = clause.series.flatMap(directory.body(abbreviated:))
    let beside = clause.besideBefore ?? clause.besideAfter ?? series
    if let organ = beside ?? clause.actor ?? carried ?? clause.actorAfter {
      finding = .organ(organ)
    } else {
      finding = clause.namesForeignBody ? .foreign : .unnamed
    }
  }
}
