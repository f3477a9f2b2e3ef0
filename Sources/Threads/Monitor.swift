internal import Glibc

/// A lock with two conditions (POSIX threads), for workers that wait for room and a writer that waits for results.
///
/// `@unchecked Sendable`: the pointers are fixed and what they point to is made for sharing.
package final class Monitor: @unchecked Sendable {
  package enum Condition: Int {
    case room, result
  }

  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let conditions = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 2)

  package init() {
    pthread_mutex_init(mutex, nil)
    for index in 0..<2 { pthread_cond_init(conditions + index, nil) }
  }

  deinit {
    for index in 0..<2 { pthread_cond_destroy(conditions + index) }
    pthread_mutex_destroy(mutex)
    conditions.deallocate()
    mutex.deallocate()
  }

  package func locked<Value>(_ body: () -> Value) -> Value {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// To be called inside `locked`, in a loop over what is waited for.
  package func wait(_ condition: Condition) { pthread_cond_wait(conditions + condition.rawValue, mutex) }
  package func signal(_ condition: Condition) { pthread_cond_signal(conditions + condition.rawValue) }
  package func broadcast(_ condition: Condition) { pthread_cond_broadcast(conditions + condition.rawValue) }
}
