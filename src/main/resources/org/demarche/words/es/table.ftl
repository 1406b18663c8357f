### Tablas de una persona o de otro programa: lo que no se puede leer, y lo que se toma de otro modo que como está.

table-names-the-columns = que nombre las columnas
table-empty = el archivo está vacío
table-begin = comience con la línea { $line }
table-separated = { $file }: las celdas se separan con { $separator ->
    [comma] comas
    [semicolon] puntos y comas
    [tab] tabuladores
   *[other] '{ $sign }'
}.
table-decimal-commas = { $file }: las comas decimales se leen como puntos decimales.
table-column-unnamed = { $file }: la columna { $column } no tiene nombre y se omite.
table-columns-alike = dos columnas se llaman '{ $name }'
table-rename-one = cambie el nombre de una
table-no-column = no hay ninguna columna '{ $name }'
table-separate-cells = celdas separadas por comas, puntos y comas o tabuladores, o una primera línea como sep=|
table-row-misfit = la fila tiene { $cells ->
    [one] { $cells } celda
   *[other] { $cells } celdas
}, el encabezado nombra { $columns ->
    [one] { $columns } columna
   *[other] { $columns } columnas
}
table-quote = ponga entre comillas un texto que contenga { $separator ->
    [comma] una coma
    [semicolon] un punto y coma
    [tab] un tabulador
   *[other] '{ $sign }'
}
table-comma-and-point = una coma decimal aquí, y un punto decimal en { $place }
table-write-alike = escriba todos los números del mismo modo
table-no-number = la fila { $row } contiene '{ $cell }', que no es un número
table-leave-empty = deje la celda vacía
table-row-unreadable = no se puede leer la fila
table-unreadable = no se puede leer el archivo
table-check-rights = revise los permisos del archivo y de la carpeta

# El texto de una tabla.
table-save = guarde el archivo como UTF-8
table-zero = un byte cero: esto no es texto, o está en UTF-16
table-no-text = esto no es texto
table-no-file = no hay tal archivo
table-check-name = revise el nombre y la carpeta
table-no-regular-file = esto no es un archivo regular
table-name-a-table = indique una tabla
table-utf-16 = el archivo está en UTF-16
table-no-utf-8 = el archivo no está en UTF-8
table-byte = el byte { $byte } no es texto UTF-8
table-row-too-long = una fila tiene más de { $most } caracteres
table-unmatched = las comillas de esta fila no están emparejadas
table-quote-twice = escriba dos veces las comillas dentro de una celda entre comillas
table-check-text = compruebe que esto sea una tabla de texto
