import Documents
import Foundation

@testable import Cleanup

/// A block as tests write it: its kind (heading, paragraph, item, row), or `-` and the reason for what was taken out;
/// cells of a row are parted by ` | `, footnote marks stand in braces.
func describe(_ block: RawBlock) -> String {
  var bytes = block.text
  for mark in block.footnoteMarks.reversed() {
    bytes.insert(0x7D, at: mark.end)
    bytes.insert(0x7B, at: mark.start)
  }
  let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\t", with: " | ")
  if let reason = block.removal { return "- \(reason): \(text)" }
  switch block.kind {
  case .heading(0): return "heading: " + text
  case .heading(let level): return "heading \(level): " + text
  case .listItem: return "item: " + text
  case .tableRow: return "row: " + text
  default: return "paragraph: " + text
  }
}
