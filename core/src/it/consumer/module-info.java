/** A program that uses the library from the module path. */
module consumer {
    requires dev.khabar;
}
