/// A file as the manifest lists it.
struct ListedFile: Hashable {
  let facts: FileFacts
  /// Of a file of records: the documents whose records stand in it.
  var documents: Int?
}
