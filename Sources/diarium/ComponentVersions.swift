import CICU
import CLibXML2
import CSQLite
import Pipeline

/// The versions of the program and of what it is built with.
enum ComponentVersions {
  static var text: String {
    """
    diarium \(ProgramVersion.current)
    Swift \(swift)
    libxml2 \(LIBXML_DOTTED_VERSION)
    ICU \(String(cString: icu_version()))
    SQLite \(String(cString: sqlite3_libversion()))
    """
  }

  /// The language has no way to ask for its compiler's version but this.
  private static var swift: String {
    #if compiler(>=6.4)
      "6.4 or newer"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }
}
