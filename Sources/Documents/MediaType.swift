/// What a file holds, decided by its content; the name is never believed.
package enum MediaType: String, Hashable, Sendable {
  case html = "text/html"
  case plainText = "text/plain"
  case xml = "application/xml"
  case pdf = "application/pdf"
  case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  case odt = "application/vnd.oasis.opendocument.text"
  case zip = "application/zip"
  case oleCompound = "application/x-ole-storage"
  case rtf = "application/rtf"
  case image = "image/*"
  case binary = "application/octet-stream"
}
