import Foundation
import TestSupport

extension SharedData {
  static let snowball = place("data/snowball-swedish-stems")
  static let treebank = place("data/ud-talbanken/sv_talbanken-ud-dev.conllu")
}
