/** The developer commands: a user of the API like any other, and the doctor of the bridge. */
module org.torchjava.commands {
  requires org.torchjava;
  requires org.torchjava.nativebridge;
  requires com.fasterxml.jackson.databind;
}
