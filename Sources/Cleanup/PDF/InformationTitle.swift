internal import Documents
internal import Scanning

/// The title of a PDF's document information, where it is one and not the name of a file or program.
enum InformationTitle {
  private static let endings = [".doc", ".docx", ".pdf", ".indd", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".rtf"]

  /// - Parameter stated: As the file states it.
  static func title(_ stated: [UInt8]) -> String? {
    let text = UTF8Text(validated: TextNormalizer.normalized(stated))
    let title = text[text.trimmed(text.span)]
    let lower = title.lowercased()
    let isName = lower.hasPrefix("microsoft ") || endings.contains { lower.hasSuffix($0) }
    return isName || !title.contains(where: \.isLetter) ? nil : title
  }
}
