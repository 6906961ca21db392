/** An application that is a module of its own. */
module org.example.newsroom {
    requires org.credibility.core;
}
