package org.threadgrader.intake;

/** How a {@link SourceFile} was encoded on disk. */
public enum Encoding {
    /** UTF-8, with or without a byte-order mark. */
    UTF_8,
    /** UTF-16 in either byte order, known by its byte-order mark or by the zero beside its first letter. */
    UTF_16,
    /** GB18030, of which GBK and GB2312 are parts: what editors on Chinese machines write. */
    GB18030,
    /** Windows-1252, of which ISO 8859-1 is a part: what older editors write in western Europe. */
    WINDOWS_1252
}
