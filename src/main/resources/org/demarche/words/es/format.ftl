### Cómo se escriben los valores en español.

# La coma decimal.
format-decimal = ,
# Entre grupos de tres cifras: un espacio fino que no se parte.
format-group = { "\u202F" }
# 1000 se escribe entero; los grupos empiezan en 10 000.
format-group-from = 2
format-minus = -
format-minus-print = −
# Después de la cifra de una proporción: un espacio fino que no se parte.
format-percent = { "\u202F" }%
format-percent-hardly-any = <1{ "\u202F" }%
format-percent-nearly-all = >99{ "\u202F" }%
format-unknown = ?
format-infinite = ∞

# Patrones de java.time.
format-date = dd/MM/yyyy
format-date-long = d 'de' MMMM 'de' uuuu
format-months = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
format-time = dd/MM/yyyy HH:mm

# Entre los elementos de una lista, y antes del último.
format-list-between = { ", " }
format-list-last = { " y " }

# Entre cosas que están una junto a otra.
format-row-comma = { ", " }
format-row-semicolon = { "; " }
format-row-sentence = { " " }
format-row-or = { " o " }

# Un número solo.
format-number = { $number }

# Lo que se corrige donde se juntan palabras: «expresión regular => lo que queda». Las contracciones
# «del» y «al», y las conjunciones «e» y «u».
format-mends =
    \bde el\b => del
    \bDe el\b => Del
    \ba el\b => al
    \bA el\b => Al
    \by (?=[iIíÍ]|[hH][ií](?![aeo])) => e{ "\u0020" }
    \bo (?=[oOóÓ]|[hH][oó]|8) => u{ "\u0020" }
