internal import Documents

/// Something that answers jobs, one after the other: a process of its own, or an object of this one.
protocol DocumentProcessing: AnyObject {
  var learned: Learned { get set }
  func answer(to job: DocumentJob) -> DocumentAnswer
}
