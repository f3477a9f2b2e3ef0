internal import Glibc

/// The order of the run.
enum FileOrder {
  static func precedes(_ left: UnsafePointer<CChar>, _ right: UnsafePointer<CChar>) -> Bool {
    let slash = Int32(UInt8(ascii: "/"))
    let (leftIsInFolder, rightIsInFolder) = (strchr(left, slash) != nil, strchr(right, slash) != nil)
    if leftIsInFolder != rightIsInFolder { return rightIsInFolder }
    return strcmp(left, right) < 0
  }
}
