internal import Glibc

/// A thread with a stack that deep documents have room on; threads of the Swift runtime give no such promise.
package struct WorkerThread {
  /// Bytes.
  private static let stackSize = 8 << 20

  private let thread: pthread_t

  /// `nil` where the system gives no more threads.
  package init?(_ body: @escaping @Sendable () -> Void) {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    pthread_attr_init(attributes)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    pthread_attr_setstacksize(attributes, Self.stackSize)
    var thread: pthread_t = 0
    let box = Unmanaged.passRetained(Body(body))
    let failure = pthread_create(
      &thread, attributes,
      { argument in
        if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    guard failure == 0 else {
      box.release()
      return nil
    }
    self.thread = thread
  }

  package func join() { pthread_join(thread, nil) }

  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
