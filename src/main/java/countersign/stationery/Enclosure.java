package countersign.stationery;

/**
 * What goes along with a letter: a picture that is shown in its page, or a file.
 *
 * @param name its file name
 * @param type its media type
 * @param bytes its bytes
 */
record Enclosure(String name, String type, byte[] bytes) {

    Enclosure {
        name = name.replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
