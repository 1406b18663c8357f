# Datos de sucesos: lo que se dice de archivos de ICEWS, GDELT, POLECAT y ACLED, y del registro propio del programa.

event-too-many = No se pueden leer { $unreadable } de { $rows } filas, y se admiten { $most } a lo sumo; la primera es la línea { $line } (columna { $column })
event-tolerate = otro tipo de archivo (--from); o admita más con --unreadable
event-unknown = estas columnas no son de ninguna colección conocida
event-say-which = --from icews, gdelt, polecat, acled o record
event-read = Se tomaron { $taken } de { $rows } filas.
event-odd = { $kind ->
    [stray-header] Nombres de columnas entre las filas, omitidos
    [stray-tab] Un tabulador de más, corregido
    [doubled] Ya estaban, por identificador y día, omitidas
    [withdrawn] Retiradas, omitidas
   *[unreadable] Ilegibles, omitidas
}: { $count }, { $count ->
    [one] línea
   *[other] líneas
} { $lines }{ $more ->
    [0] .
   *[other] {" "}y { $more } más.
}
event-left = Se conservan { $acts } actos para el escenario. Quedan aparte: { $strangers } que no son entre dos de sus actores, { $unknown } que no se parecen a ninguna de sus acciones, { $outside } anteriores a su inicio o posteriores a su horizonte.
event-no-deeds = Fuera de la lista, pues una actualización toma solo hechos, una vez por día, y ninguno que el escenario conozca: { $count ->
    [one] otro acto
   *[other] otros { $count }
}.
event-from-unknown = --from: no hay tal colección: '{ $id }'. Quizá: { $maybe }
event-needs-scenario = --as { $form } necesita los actores y las acciones de un escenario. Quizá: --scenario scenarios/caracas-raid.yaml
event-share = --unreadable es una proporción de 0 a 1, pero es { $value }.
event-json-out = --json da los recuentos; lo que se hace con el archivo necesita --out FILE.
event-no-list = --withdrawn: no hay ningún archivo { $file }.
event-among = { $pair } con “{ $arm }”, día { $day }: el clima registrado es { $climate }; { $below } de las simulaciones son más hostiles. Está en el peldaño { $rung }; { $lower } de las simulaciones están más abajo, { $same } en el mismo.
event-drawn = Dibujado: { $file }
event-fan-alone = --observed va solo con el gráfico fan.
event-source = { $file }, línea { $line }, suceso { $event }
event-nearest = el más cercano de varios
