/// The number formats of ECMA-376 17.18.59 that Latin script uses.
enum WordNumberFormat {
  static func label(of number: Int, as format: String) -> String {
    switch format {
    case "none": ""
    case "decimalZero": NumberStyle.paddedDecimal.label(of: number)
    case "lowerLetter": NumberStyle.lowerLetter.label(of: number)
    case "upperLetter": NumberStyle.upperLetter.label(of: number)
    case "lowerRoman": NumberStyle.lowerRoman.label(of: number)
    case "upperRoman": NumberStyle.upperRoman.label(of: number)
    default: NumberStyle.decimal.label(of: number)
    }
  }
}
