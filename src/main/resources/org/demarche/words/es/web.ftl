### Lo que dicen las páginas de la aplicación web local: el seminario.

## Entradas

web-language-name = Español
web-kicker = Una clase juega, el modelo responde. Una exploración bajo supuestos declarados, nunca un pronóstico.
web-foot = Demarche: lo que se muestra se sigue de supuestos declarados y nunca es un pronóstico.
web-skip = Al contenido de la página
web-lost = Se perdió la conexión. Nada de lo confirmado se ha perdido; esta página lo sigue intentando.
web-join-title = Entrar
web-join-code = El código de la pared
web-join-next = Siguiente
web-join-wrong = Ese no es el código de esta clase. Mire otra vez la pared.
web-join-person = Su nombre
web-join-person-note = La clase lo ve. Queda en el registro de la sesión, en el ordenador de quien enseña, y en ningún otro lugar.
web-join-place = Su lugar
web-join-seats = { $taken } de { $seats } puestos ocupados
web-join-observer = Observación
web-join-observer-note = ve lo público, escribe en la pizarra
web-join-screen = La pantalla de la sala
web-join-screen-note = para el proyector; sin nombre
web-join-enter = Tomar este lugar
web-join-back = Volver al lugar de { $name }
web-join-at = Abra { $address } y escriba
web-join-line = La clase entra en { $address } con el código { $code }.
web-qr = Código cuadrado con la dirección y el código de la clase
web-lead-name = Facilitación
web-screen-name = Pantalla
web-desk = Facilitación
web-everybody = Todos
web-nobody = nadie todavía
web-list = { $items }
web-speaker = { $person } ({ $role })
web-envelope = { $from } a: { $to }
web-pair = { $first } y { $second }
web-seat-title = { $who } – { $title }
web-sections = Partes de esta página

## Lo que se rechaza

web-refusal-title = Esto no funcionó
web-to-start = A la página de inicio
web-refused = Este lugar no puede hacer eso. Si tenía otro lugar, abra otra vez la página de inicio.
web-not-found = No existe esa página.
web-not-understood = No se entendió la petición. Recargue la página e inténtelo de nuevo.
web-failed = Algo falló aquí. Lo confirmado antes se conserva. Recargue la página e inténtelo de nuevo.
web-too-long = Es demasiado largo para enviarlo. Acórtelo.
web-too-often = Demasiado seguido. Espere unos segundos.
web-empty = Escriba algo primero.
web-longer = El texto tiene { $length } caracteres; se permiten { $longest } como máximo.
web-cannot-listen = No se puede escuchar en { $host }, puerto { $port }: está ocupado o no es de esta máquina. Elija otro con --port o --host.

## Dónde está la clase

web-when = Turno { $turn } – { $date } (día { $day } de { $horizon })
web-when-lobby = Comienza el { $date }
web-state-lobby = La gente entra
web-state-play = En juego
web-state-paused = En pausa
web-state-over = Terminado
web-clock = Tiempo que queda en este turno
web-rung = Peldaño { $rung }: { $name }
web-stage-none = sin conversaciones
web-stage-feelers = hay sondeos
web-stage-agenda = conversaciones con agenda
web-stage-rounds = { $rounds ->
    [one] conversaciones, una ronda hasta ahora
   *[other] conversaciones, { $rounds } rondas hasta ahora
}

## Un equipo

web-brief = Instrucciones
web-aims = Lo que debe lograr
web-news = Noticias
web-inbox = Bandeja
web-inbox-none = Nada espera respuesta.
web-options = { $count ->
    [one] Una opción
   *[other] { $count } opciones, elija una
}
web-option-cost = costo propio { $cost }
web-option-weight = costo propio { $cost }; el modelo la elegiría en { $probability }
web-option-towards = { $title } – hacia { $target }
web-do-nothing = No hacer nada
web-answered = Respondido; puede retirarse hasta que acabe el turno.
web-statement = Lo que dice con ello (puede quedar vacío)
web-decide = Decidir
web-sent = Entregado en este turno
web-withdraw = Retirar
web-withdraw-what = Retirar: { $what }
web-initiatives = Actuar por iniciativa propia
web-talks = Diálogo
web-talks-none = Todavía no está en ninguna mesa. Los sondeos y llamados al diálogo están entre las iniciativas.
web-issue = Asunto
web-settled = acordado
web-closed = cerrado
web-propose = Proponer estos términos
web-propose-note = Cada asunto va de 0 a 100 %, en su propia escala. Deje vacío lo que no ofrece.
web-proposal = { $from } a { $to }: términos
web-term = { $issue }: { $share }
web-proposal-open = espera respuesta
web-proposal-accepted = aceptada; se acuerda en la próxima ronda
web-proposal-declined = rechazada
web-proposal-countered = respondida con otra
web-proposal-withdrawn = retirada
web-accept = Aceptar
web-decline = Rechazar
web-meetings = Votaciones
web-meeting = { $body }: un texto sobre { $about }, { $date }
web-ballot = { $role }: { $vote }
web-ballot-none = Ningún equipo vota aquí.
web-no-vote = todavía no
web-yes = Sí
web-no = En contra
web-veto = En contra (veto)
web-abstain = Abstenerse
web-absent = ausente
web-sponsor = Presentar el texto a la reunión
web-world = Situación
web-own = Reservas y presión
web-stock-days = { $days } días de reserva
web-pressure-of = Presión sobre { $actor }
web-pressure = carga { $burden }, de su opinión pública { $pressure }
web-events = Lo ocurrido
web-events-none = Nada todavía.
web-earlier = Antes
web-messages = Mensajes
web-say-to = Para
web-say-text = Mensaje
web-say-send = Enviar mensaje
web-log = Diario del equipo
web-log-label = Qué decidieron y por qué; vuelve en el balance final
web-log-write = Anotar en el diario
web-ready = Hemos terminado
web-unready = Aún no hemos terminado
web-stand-model = Que el modelo decida lo que dejemos abierto
web-stand-hold = Retener lo que dejemos abierto
web-standing-model = Ahora: lo decide el modelo.
web-standing-hold = Ahora: se retiene.

## Quien facilita

web-lead = Dirigir la clase
web-begin = Empezar a jugar
web-advance-days = Días
web-advance = Terminar el turno
web-next = A la próxima decisión
web-pause = Pausar
web-resume = Continuar
web-clock-minutes = Minutos para este turno (0: sin límite)
web-clock-set = Poner el reloj
web-open-screen = Abrir la pantalla de la sala
web-to-debrief = Al balance final
web-class = La clase
web-waiting = Se espera a { $roles }.
web-waiting-none = Todos los equipos terminaron.
web-is-ready = terminó
web-remove = Quitar a { $person } de este puesto
web-audience = Observan: { $people }
web-show = Mostrar y ocultar
web-show-it = Mostrar
web-hide-it = Ocultar
web-show-what = Mostrar: { $what }
web-hide-what = Ocultar: { $what }
web-show-probabilities = La probabilidad del modelo para cada opción, al equipo que la tiene
web-show-ahead = Por dónde puede seguir la corrida
web-show-secrets = Actos y conversaciones reservados
web-show-briefs = Las instrucciones y metas de todos
web-show-debrief = El balance final
web-end-class = Terminar la clase
web-end-note = Después no se puede jugar nada; el balance final se abre para todos.
web-end = Terminar definitivamente
web-injects = Noticias por dar
web-injects-none = La lista está vacía.
web-inject-untitled = Noticia
web-inject-due = { $title } – prevista para el { $date }, para { $to }
web-inject-held = { $title } – retenida, estaba prevista para el { $date }
web-expected = Se espera: { $what }
web-send = Enviar
web-hold = Retener
web-skip-it = Omitir
web-improvise = Improvisar una noticia
web-inject-title = Titular
web-inject-text = Texto
web-inject-to = Quién la lee (sin marcar: todos)
web-inject-deed = Alguien hace algo con ella
web-inject-source = Quién
web-inject-action = Qué
web-inject-target = A quién
web-nothing = nada
web-handed-in = Entregado en este turno
web-handed-in-none = Nada todavía.
web-handed-in-line = { $who }: { $what }
web-inboxes = Lo que se pregunta a los equipos
web-stores = Reservas y presión
web-ahead = Por dónde puede seguir la corrida
web-ahead-wait = Calculando 500 ramas …
web-journal = Lo jugado
web-branches = Deshacer y ramificar
web-branch-now = Se juega la rama { $name }.

## La pizarra y la pantalla

web-board = Pizarra de ideas
web-note-text = Una idea
web-note-pin = Fijar en la pizarra
web-where = Cómo están las cosas
web-said = Últimas declaraciones
web-said-none = Nadie ha hablado todavía.

## The debrief and the run ahead

web-ahead-basis = { $branches } ramas desde el { $date } en el mismo mundo; el modelo decide por todos. No es un pronóstico.
web-ahead-hidden = Quien facilita no muestra por dónde puede seguir la corrida.
web-ladder-ahead = { $pair } en la escalera por día: el medio de las ramas, la mitad a su alrededor y ocho de cada diez
web-ladder-class = { $pair } en la escalera por día: el camino de la clase sobre el abanico de corridas del modelo
web-debrief = Balance final
web-debrief-later = El balance final se abre cuando la clase termina o quien facilita lo muestra.
web-debrief-back = Volver a la clase
web-debrief-course = El camino de la clase
web-debrief-course-note = La línea es lo que jugó la clase. Las bandas son las corridas del modelo en el mismo mundo: la mitad en la banda oscura, ocho de cada diez en la clara.
web-debrief-pivots = Las jugadas que más cambiaron
web-debrief-pivot = { $what } – sin ella, { $distance } de las ramas acabarían en otra clase de camino ({ $branches } ramas)
web-debrief-entry = entrada { $number } del registro
web-debrief-aims = Metas y resultados
web-debrief-unmeasured = no se mide
web-debrief-value = llegó a { $value }
web-debrief-result = llegó a { $value }; las corridas del modelo, a { $mean } en promedio; mejor que el { $share } de ellas
web-debrief-choices = Decisiones, y qué más estaba abierto
web-debrief-who = { $role }, { $date }
web-debrief-taken = { $what } (el modelo: { $share })
web-debrief-open-line = { $what }: { $share }
web-debrief-learning = Lo que se quería aprender
web-debrief-questions = Para discutir
web-debrief-people = Quién participó
web-debrief-person = { $moves } jugadas, { $messages } mensajes, { $notes } notas
web-ahead-if = Si se tomara esta opción:
web-what-if = ¿Y si…?
web-ladder = La escalera hasta ahora
web-ladder-past = { $pair } en la escalera por día
web-map = Mapa de casillas: estados, qué tan alto están sus relaciones bajo estudio y quién acaba de actuar
web-map-note = En color: relaciones bajo estudio, más oscuras cuanto más alto en la escalera. En negrita: actuó desde el último turno.
web-map-tile = { $actor }, peldaño { $rung }: { $name }
web-elsewhere = Otros se reúnen sin su voto: { $meetings }
web-branch-note = Deshacer retira una entrada con todo lo que vino después, y queda en el registro. Una rama deja lo jugado como está y sigue otro camino desde una entrada.
web-branch-after = Ramificar tras la entrada
web-branch-name = Nombre de la rama (minúsculas, cifras, guiones)
web-branch-make = Crear la rama y jugarla
web-branch-play = Jugar la rama { $name }
web-undo-from = Deshacer desde { $number }
web-did-advance = terminó un turno, hasta el día { $day }
web-did-begin = empezó
web-did-inject = envió una noticia
web-did-hold = retuvo u omitió una noticia
web-did-strike = anuló un suceso
web-did-act = decidió o actuó
web-did-talk = propuso o respondió términos
web-did-vote = votó o presentó un texto
web-did-withdraw = retiró algo
web-did-stand = fijó qué pasa con lo que queda abierto
web-did-other = otra cosa
web-speak = Hablar sobre { $partner }
web-act = Actuar hacia { $partner }
web-far = Hacia otros
web-is-shown = se muestra
web-remove-short = quitar
web-receive = Aceptar sondeos
web-turn-down = Rechazar sondeos
web-walk-out = Retirarse de las conversaciones
web-injects-table = La lista como tabla
web-injects-save = Guardar la lista como CSV
web-injects-paste = Más noticias como tabla con comas: time, text y, si quiere, number, from, to, event, expected action
web-injects-bring = Incorporarlas
web-strike = No se celebra
web-strike-what = No se celebra: { $what }
web-logs = Diarios de los equipos

# Lo que la clase se lleva.
web-papers = Papeles para llevar
web-papers-note = Se hacen cuando se piden, y tardan unos segundos. Lo que la clase juegue después estará en la copia siguiente.
web-paper-class = Toda la clase
web-paper-slides = Diapositivas para la clase
web-paper-grades = Tabla para las notas
web-paper-briefs = Instrucciones de todos los equipos
web-paper-briefs-save = Guardar las instrucciones de todos los equipos para imprimir (PDF)
web-paper-own = La página propia
web-paper-kind = { $kind ->
    [html] página
    [pdf] PDF
    [pptx] PPTX
   *[csv] CSV
}
web-paper-form = { $title }: { $kind }

# Instrucciones para votar, y lo que ve un solo equipo.
web-instruct = Dar instrucciones de voto para cada reunión de un órgano
web-instruct-some = Instrucciones de voto ({ $count } en vigor)
web-instruct-note = Valen hasta que se den otras para el mismo órgano y estado. Un voto en la propia reunión va por delante.
web-instruct-body = Órgano
web-instruct-about = Sobre un texto acerca de
web-instruct-vote = Voto
web-instruct-do = Dar la instrucción
web-show-alone = A un solo equipo
web-show-to = Equipo
web-show-which = Qué

# Lo que hicieron también otros.
web-likewise = { $what }; también { $others }
