/** Writes the operator bindings of torch-java. A build tool: nothing of it is shipped. */
module org.torchjava.generator {}
