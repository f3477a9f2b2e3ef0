/// The properties of a run, as far as it states them itself.
struct WordRun {
  private var style: String?
  private var isBold: Bool?
  private var isHidden: Bool?
  private var isSuperscript: Bool?
  /// Whether its text is open.
  var isText = false

  mutating func read(_ property: String, _ value: String?) {
    switch property {
    case "w:rStyle": style = value
    case "w:b": isBold = WordToggle.isOn(value)
    case "w:vanish": isHidden = WordToggle.isOn(value)
    case "w:vertAlign": isSuperscript = value == "superscript"
    default: break
    }
  }

  /// The run's own word, else that of its style, else that of the paragraph's style.
  func look(_ styles: WordStyles, paragraph: String?) -> OfficeBlockBuilder.RunLook {
    func resolved(_ own: Bool?, _ value: (WordStyles.Style) -> Bool?) -> Bool {
      own ?? styles.inherited(style, value) ?? styles.inherited(paragraph, value) ?? false
    }
    return OfficeBlockBuilder.RunLook(
      isBold: resolved(isBold) { $0.isBold }, isHidden: resolved(isHidden) { $0.isHidden },
      isSuperscript: resolved(isSuperscript) { $0.isSuperscript })
  }
}
