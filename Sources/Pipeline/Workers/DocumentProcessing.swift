internal import Documents

/// Something that answers jobs, one after the other: a process of its own, or an object of this one.
protocol DocumentProcessing: AnyObject {
  var learned: Learned { get set }
  func answer(to job: DocumentJob) -> DocumentAnswer
  /// - Parameter take: Called with the answer to each job, in their order, soon after it is there.
  func answer(_ jobs: [DocumentJob], _ take: (DocumentAnswer) -> Void)
}
