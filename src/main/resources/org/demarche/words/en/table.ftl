### Tables of a person or of another program: what cannot be read, and what is taken otherwise than it stands.

table-names-the-columns = that names the columns
table-empty = the file is empty
table-begin = begin with the line { $line }
table-separated = { $file }: cells are separated by { $separator ->
    [comma] commas
    [semicolon] semicolons
    [tab] tabs
   *[other] '{ $sign }'
}.
table-decimal-commas = { $file }: decimal commas are read as decimal points.
table-column-unnamed = { $file }: column { $column } has no name and is left out.
table-columns-alike = two columns are called '{ $name }'
table-rename-one = rename one
table-no-column = there is no column '{ $name }'
table-separate-cells = cells separated by commas, semicolons or tabs, or a first line such as sep=|
table-row-misfit = the row has { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
}, the header names { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}
table-quote = quote a text that has { $separator ->
    [comma] a comma
    [semicolon] a semicolon
    [tab] a tab
   *[other] '{ $sign }'
} in it
table-comma-and-point = a decimal comma here, and a decimal point at { $place }
table-write-alike = write all numbers alike
table-no-number = row { $row } holds '{ $cell }', which is not a number
table-leave-empty = leave the cell empty
table-row-unreadable = the row cannot be read
table-unreadable = the file cannot be read
table-check-rights = check the rights of file and folder

# The text of a table.
table-save = save the file as UTF-8
table-zero = a zero byte: this is not text, or it is UTF-16
table-no-text = this is not text
table-no-file = there is no such file
table-check-name = check the name and the folder
table-no-regular-file = this is not a regular file
table-name-a-table = name a table
table-utf-16 = the file is in UTF-16
table-no-utf-8 = the file is not in UTF-8
table-byte = byte { $byte } is not UTF-8 text
table-row-too-long = a row is longer than { $most } characters
table-unmatched = the quotation marks of this row do not match
table-quote-twice = write a quotation mark within a quoted cell twice
table-check-text = check that this is a table of text
