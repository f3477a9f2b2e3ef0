/// How a worker process is started.
package struct WorkerProgram: Sendable {
  let path: String
  let limits: DocumentLimits
  /// Whether pages that are images are read.
  let recognizesPages: Bool

  /// Started with the seconds and megabytes that one document may cost, and `--ocr` where images are read.
  package static let command = "worker"

  /// The running program itself, whatever becomes of its file meanwhile.
  package static let thisProgram = "/proc/self/exe"

  package init(path: String = thisProgram, limits: DocumentLimits, recognizesPages: Bool = false) {
    self.recognizesPages = recognizesPages
    self.path = path
    self.limits = limits
  }

  var arguments: [String] {
    ["diarium", Self.command, String(limits.seconds), String(limits.megabytes)] + (recognizesPages ? ["--ocr"] : [])
  }
}
