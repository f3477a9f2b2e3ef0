internal import Documents

/// Something that answers jobs, one after the other: a process of its own, or an object of this one.
protocol DocumentProcessing: AnyObject {
  var learned: Learned { get set }
  /// - Returns: An answer to each job, in their order.
  func answers(to jobs: [DocumentJob]) -> [DocumentAnswer]
}

extension DocumentProcessing {
  func answer(to job: DocumentJob) -> DocumentAnswer { answers(to: [job])[0] }
}
