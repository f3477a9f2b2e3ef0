/// A piece of work on a thread of its own, whose result is waited for.
///
/// `@unchecked Sendable`: the result is written before the thread ends and read after.
package final class BackgroundWork<Value: Sendable, Failure: Error>: @unchecked Sendable {
  private let body: @Sendable () throws(Failure) -> Value
  private var thread: WorkerThread?
  private var result: Result<Value, Failure>?

  /// Begins. Without a thread, where the system gives none, the work is done when it is waited for.
  package init(_ body: @escaping @Sendable () throws(Failure) -> Value) {
    self.body = body
    thread = WorkerThread { [self] in result = Result(catching: self.body) }
  }

  /// To be called also where the result does not matter any more: the thread uses what its maker may take away.
  package func value() throws(Failure) -> Value {
    thread?.join()
    thread = nil
    let result = result ?? Result(catching: body)
    self.result = result
    return try result.get()
  }
}
