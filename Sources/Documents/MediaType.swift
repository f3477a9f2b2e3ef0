/// What a file holds, decided by its content; the name is never believed.
package enum MediaType: String, Hashable, Sendable {
  case html = "text/html"
  case plainText = "text/plain"
  case xml = "application/xml"
  case pdf = "application/pdf"
  case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case odt = "application/vnd.oasis.opendocument.text"
  case flatODT = "application/vnd.oasis.opendocument.text-flat-xml"
  /// A Word document as one XML: WordprocessingML of 2003, or the parts of a DOCX in a package of XML.
  case wordML = "application/vnd.ms-word.document+xml"
  case doc = "application/msword"
  /// E-mail, and web pages saved as such (MHTML).
  case mail = "message/rfc822"
  case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  case pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
  case ods = "application/vnd.oasis.opendocument.spreadsheet"
  case odp = "application/vnd.oasis.opendocument.presentation"
  case xls = "application/vnd.ms-excel"
  case ppt = "application/vnd.ms-powerpoint"
  case msg = "application/vnd.ms-outlook"
  case epub = "application/epub+zip"
  /// An office document under a password, which hides what kind it is.
  case encryptedOffice = "application/encrypted"
  case zip = "application/zip"
  case oleCompound = "application/x-ole-storage"
  case rtf = "application/rtf"
  case image = "image/*"
  case binary = "application/octet-stream"
}
