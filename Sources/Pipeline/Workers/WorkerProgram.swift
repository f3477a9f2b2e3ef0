/// How a worker process is started.
package struct WorkerProgram: Sendable {
  let path: String
  let limits: DocumentLimits

  /// Started with two arguments: seconds and megabytes that one document may cost.
  package static let command = "worker"

  /// The running program itself, whatever becomes of its file meanwhile.
  package static let thisProgram = "/proc/self/exe"

  package init(path: String = thisProgram, limits: DocumentLimits) {
    self.path = path
    self.limits = limits
  }

  var arguments: [String] { ["diarium", Self.command, String(limits.seconds), String(limits.megabytes)] }
}
