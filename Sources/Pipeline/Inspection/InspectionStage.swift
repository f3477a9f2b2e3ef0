/// A stage whose result can be looked at.
package enum InspectionStage: String, Sendable, CaseIterable {
  case fetch, cleanup, structure, tokenize, extract, normalize, record
}
