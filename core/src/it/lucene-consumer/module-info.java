/** A program that searches, from the module path. */
module consumer {
    requires dev.khabar;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
}
