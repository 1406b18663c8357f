### Votaciones nominales y lo que se les ajusta.

votes-no-distance = ninguna fila tiene distancia: no queda nada que ajustar
votes-one-case = todas las filas son de un caso, '{ $case }': si se deja fuera no queda nada que ajustar
votes-add-case = añada las votaciones nominales de otro caso
votes-nobody = nadie votó en el caso '{ $case }'
votes-leave-out-case = deje fuera el caso
votes-all-alike = sin el caso '{ $case }' todos los votos ({ $count }) son '{ $vote }': si se deja fuera no queda nada que ajustar
votes-add-differing = añada un caso en que los miembros difieran
votes-distances-alike = todas las distancias son { $distance }: su efecto no puede ajustarse
votes-file-large = el archivo supera los { $most } MB
votes-keep-cases = conserve los casos en cuestión y deje fuera los demás
votes-no-rows = no hay filas debajo del encabezado
votes-column-twice = la columna está dos veces
votes-no-column = no hay ninguna columna '{ $name }'
votes-rename = cambie el nombre de '{ $name }'
votes-empty = la celda está vacía
votes-no-code = '{ $cell }' no son tres mayúsculas, como CUB
votes-no-vote = '{ $cell }' no es un voto
votes-one-of = uno de { $words }
votes-distance-negative = una distancia no es negativa: { $cell }
votes-distance-far = no hay dos puntos ideales tan separados como { $cell }
votes-again = { $member } ya votó sobre { $resolution }, en la línea { $line }
votes-other-case = { $resolution } pertenece arriba al caso '{ $above }', aquí a '{ $here }'

# El archivo de un ajuste.
votes-file-head = Cómo votan los miembros de una asamblea, ajustado a votaciones nominales. Incluya este archivo:
votes-file-alignment = vote_alignment no está aquí: es una distribución previa declarada, que las votaciones nominales no pueden ajustar.
votes-source = data: { $file } ({ $cases } casos, { $votes } votos de miembros presentes); { $command }; seminormal de escala { $case-scale } para la dispersión entre casos
votes-source-draws = { $source }; media y dispersión de sus extracciones de los números
votes-source-root = { $source }; media cuadrática, en el máximo { $peak }
votes-source-error = { $source }; error estándar { $error }
votes-intercept = Puntaje latente de un miembro a la distancia usual del Estado criticado
votes-distance = Puntaje latente por punto de distancia entre puntos ideales más allá de la usual
votes-cut = Mitad del ancho de la banda en la que un miembro se abstiene
votes-case-sd = Dispersión del nivel de una disputa
votes-absent = Proporción de miembros que suele no participar en una votación
votes-alignment-prior = uniforme de 0.5 a 2.5, declarada, no ajustada
