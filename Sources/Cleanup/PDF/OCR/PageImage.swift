/// A page as it is seen: one byte of grey a dot, row after row from the top.
struct PageImage {
  let width: Int
  let height: Int
  let dots: [UInt8]

  /// The binary form of PGM (netpbm).
  var portableGrayMap: [UInt8] { Array("P5 \(width) \(height) 255\n".utf8) + dots }
}
