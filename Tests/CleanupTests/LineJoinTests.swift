import Cleanup
import Testing

struct LineJoinTests {
  @Test(arguments: [
    ("kommun-", "fullmäktige", "kommunfullmäktige"), ("social-", "och vårdnämnden", "social- och vårdnämnden"),
    ("hälso-", "samt sjukvård", "hälso- samt sjukvård"), ("via e-", "post", "via e-post"),
    ("KF-", "beslut", "KF-beslut"),
    ("Lidköping-", "Skara", "Lidköping-Skara"), ("tre", "rader", "tre rader"),
    ("åren 2024-", "2028", "åren 2024- 2028"),
    ("till\u{AD}", "stånd", "tillstånd"), ("ett tankstreck -", "och mer", "ett tankstreck - och mer"),
    ("", "rad", "rad"),
  ])
  func joined(_ first: String, _ second: String, _ expected: String) {
    var paragraph = Array(first.utf8)
    LineJoin.append(Array(second.utf8)[...], to: &paragraph)
    #expect(String(decoding: paragraph, as: UTF8.self) == expected)
  }
}
