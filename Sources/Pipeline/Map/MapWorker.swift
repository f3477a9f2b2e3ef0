internal import Documents
internal import Emission
internal import JSONText

/// Turns lines of `diarium map`'s input into lines of its output. One for each thread.
final class MapWorker {
  private let chain = DocumentChain()
  private var json = JSONWriter()

  /// - Returns: One line with its line feed, and whether it holds an error.
  func answer(to line: MapLine) -> MapAnswer {
    json.removeAll()
    var failed = false
    json.object { json in
      do throws(MapError) {
        let job = try job(of: line)
        json.key("id")
        json.raw(job.id)
        for member in job.passedThrough { json.raw(member) }
        failed = !write(recordsOf: job, to: &json)
      } catch {
        json.key("id")
        json.null()
        Self.write(error, to: &json)
        failed = true
      }
    }
    json.endLine()
    return MapAnswer(bytes: json.bytes, isError: failed)
  }

  private func job(of line: MapLine) throws(MapError) -> MapJob {
    switch line {
    case .whole(let bytes): return try MapJob(bytes)
    case .tooLong:
      throw MapError(code: "too-large", message: "the line has more than \(MapLineReader.longestLine) bytes")
    }
  }

  /// Whether there are records.
  private func write(recordsOf job: MapJob, to json: inout JSONWriter) -> Bool {
    do throws(MapError) {
      let records = try records(of: job)
      json.key("records")
      json.array(records) { RecordWriter().write($1, to: &$0) }
      return true
    } catch {
      Self.write(error, to: &json)
      return false
    }
  }

  private func records(of job: MapJob) throws(MapError) -> [Record] {
    let source = try job.source()
    do {
      return try chain.records(of: source, learned: .nothing)
    } catch {
      throw MapError(error)
    }
  }

  private static func write(_ error: MapError, to json: inout JSONWriter) {
    json.key("error")
    json.object { json in
      json.field("code", error.code)
      json.field("message", error.message)
    }
  }
}

/// A line of the output.
struct MapAnswer: Sendable {
  let bytes: [UInt8]
  let isError: Bool
}
