/// The kind of a document, as the contract names them.
package enum Genre: String, Hashable, Sendable, CaseIterable {
  case `protocol`, protocolExtract, officialLetter, agenda, notice, news, report, other
}
