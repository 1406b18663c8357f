### Signos: qué hacen cambios pequeños y simples, como lo dice la orden validate --signs.

sign-tried = { $signs } signos en { $cases ->
    [0] ningún caso de la historia (no se hallaron las tablas)
    [one] { $cases } caso de la historia
   *[other] { $cases } casos de la historia
} y { $kinds } tipos de crisis al azar, { $pairs } pares de simulaciones de cada uno; semilla { $seed }.
    Diferencia: con el cambio, menos sin él, con el mismo peso para toda crisis. Todos los intervalos
    valen a la vez con 95 %.
sign-verdict = veredicto
sign-difference = diferencia
sign-interval = intervalo
sign-without = sin él
sign-moved = movido
sign-statement = enunciado
sign-range = { $low } a { $high }
sign-share = { $share } %
sign-kind = { $kind ->
    [holds] se cumple
    [open] ABIERTO
    [fails] FALLA
   *[untouched] intacto
}
sign-known = { "   " }{ $id }, conocido: { $why }
sign-known-no-more = { "   " }{ $id } ya no falla aquí; se había anotado como fallo: { $why }
sign-count =
    { $holds } se cumplen; { $untouched } dicen que algo no empeora, y ningún par de simulaciones difirió.
    { $open } deberían quedar de un lado y no se muestra que lo estén más allá del azar (ABIERTO);
    { $fails } quedan del lado equivocado más allá del azar (FALLA). De estos dos, se sabía de { $known }, y dicen por qué.
sign-exploratory = Modelo exploratorio, no un pronóstico.
