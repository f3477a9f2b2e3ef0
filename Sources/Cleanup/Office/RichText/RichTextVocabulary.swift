/// Control words of RTF 1.9.1 by what they mean for the text.
enum RichTextVocabulary {
  /// Groups that hold no text of the document.
  static let skipped: Set<String> = [
    "colortbl", "filetbl", "pict", "nonshppict", "fldinst", "datafield", "annotation", "atnid", "atnauthor", "xe",
    "tc", "tcn", "rxe", "sp", "objdata", "objclass", "objname", "listtable", "listoverridetable", "revtbl",
    "rsidtbl", "generator", "author", "operator", "company", "keywords", "comment", "doccomm", "subject", "category",
    "manager", "creatim", "revtim", "printim", "buptim", "hlinkbase", "pntxta", "pntxtb", "private", "ftnsep",
    "ftnsepc", "aftnsep", "aftnsepc", "template", "pgptbl", "latentstyles", "themedata", "colorschememapping",
  ]

  /// Groups marked as unknown to old readers (`\*`) whose text is the document's.
  static let known: Set<String> = ["shpinst", "shptxt", "fldrslt"]

  static let characters: [String: String] = [
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "emspace": " ", "enspace": " ", "qmspace": " ", "zwj": "", "zwnj": "",
  ]

  /// `\fcharset` to Windows code pages; 2 is a symbol font, which has letters of its own.
  static let codePages: [Int: Int] = [
    0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
    186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850,
  ]

  static func charset(codePage: Int) -> Charset {
    switch codePage {
    case 1252, 0: .windows1252
    case 65001: .utf8
    case 10000: .macRoman
    case 850: .cp850
    case 437: Charset(name: "IBM437", converter: "ibm-437")
    case 932: Charset(name: "Shift_JIS", converter: "windows-31j")
    default: Charset(name: "windows-\(codePage)", converter: "windows-\(codePage)")
    }
  }
}
