/// What reads an XML file as its elements open and close.
///
/// Names are those of the format's specification ("w:p", "text:span"), whatever prefix a file uses; an element of an
/// unknown namespace has its local name alone.
protocol XMLEvents: AnyObject {
  func open(_ name: String, _ attributes: XMLAttributes)
  func close(_ name: String)
  func text(_ utf8: UnsafeBufferPointer<UInt8>)
}

extension XMLEvents {
  func text(_ utf8: UnsafeBufferPointer<UInt8>) {}
  func close(_ name: String) {}
}
