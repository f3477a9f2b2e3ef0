import Foundation
import TestSupport
import Testing

/// What the system says of a worker process: it has no way to the network, and a limit on its memory.
@Suite struct WorkerConfinementTests {
  @Test func isConfined() throws {
    var ends: [Int32] = [-1, -1]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    defer { close(ends[0]) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
    process.arguments = ["worker", "5", "100"]
    process.standardInput = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    process.standardError = FileHandle.nullDevice
    try process.run()
    let id = process.processIdentifier
    var status = ""
    for _ in 0..<500 where !status.contains("Seccomp:\t2") {
      usleep(10_000)
      status = (try? String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)) ?? ""
    }
    let limits = try String(contentsOfFile: "/proc/\(id)/limits", encoding: .utf8)
    #expect(status.contains("Seccomp:\t2"))
    #expect(status.contains("NoNewPrivs:\t1"))
    #expect(limits.contains(/Max data size +104857600 +104857600/))
    #expect(limits.contains(/Max core file size +0 +0/))
    shutdown(ends[0], Int32(SHUT_RDWR))
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
