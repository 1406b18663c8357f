### A class at play: what is refused, and what is told of it.

# The folder and its journal.
seminar-folder-taken = { $folder } no está vacía. Elija otra carpeta con --out, o siga con la sesión que contiene con --resume.
seminar-folder-none = { $folder } no es la carpeta de una sesión. Omita --resume para empezar una.
seminar-folder-remedy = Empiece otra sesión en otra carpeta; los diarios de esta aún se pueden leer como texto.
seminar-folder-model = La sesión de { $folder } se empezó con otra versión del modelo ({ $was }; esta es { $is }). Siga con aquella versión del programa, para que sea la misma corrida.
seminar-journal-damaged = { $file } está dañado en la línea { $line }. Ponga en su lugar una copia, o siga con lo que hay antes de esa línea tras borrar el resto.
seminar-not-written = Su jugada no se ha anotado: { $reason } Todo lo anterior está a salvo; vuelva a entregarla cuando haya espacio.

# Who may do what.
seminar-not-yours = Su puesto no puede hacer eso.
seminar-no-seat = No hay un puesto «{ $seat }» en esta sesión. Vuelva a entrar.
seminar-seat-taken = El puesto «{ $seat }» está ocupado. Elija otro.
seminar-name-empty = Dé un nombre.
seminar-name-long = Un nombre tiene como mucho { $most } caracteres.
seminar-role-none = La sesión no tiene un papel «{ $role }».
seminar-role-full = { $role } está completo. Elija otro papel, o pregunte a quien dirige.
seminar-no-roles = El escenario no tiene a nadie que jugar. Déle papeles en seminar: roles.
seminar-not-begun = La clase aún no ha empezado. Espere a quien dirige.
seminar-begun = La clase ya ha empezado.
seminar-paused = La clase está en pausa. Espere a quien dirige.
seminar-over = La clase ha terminado. Después no se juega nada.
seminar-last-day = La corrida está en su último día: ya no puede ocurrir nada.

# What does not fit.
seminar-text-long = El texto tiene { $length } caracteres; caben como mucho { $most }. Acórtelo.
seminar-text-empty = Escriba algo antes.
seminar-no-actor = No hay un actor «{ $actor }».
seminar-no-action = No hay una acción «{ $action }».
seminar-no-body = No hay un órgano «{ $body }».
seminar-no-event = «{ $event }» no es el identificador de un suceso, que tiene dieciséis cifras de 0 a f.
seminar-no-entry = No hay una anotación { $entry } en el diario.
seminar-acts-spent = Su equipo { $most ->
    [0] no puede tomar ninguna iniciativa
    [one] ha tomado su única iniciativa
   *[other] ha tomado sus { $most } iniciativas
} de este turno. Retire una, o espere al turno siguiente.
seminar-no-occasion = Ya no hay nada así que responder. Vuelva a mirar su bandeja.
seminar-late-nothing = Eso ya pasó; para no hacer nada, déjelo.
seminar-not-open = «{ $action }» no está abierta en esta ocasión. Mire en su bandeja lo que lo está.
seminar-nothing-to-withdraw = No hay en este turno tal jugada de su equipo que se pueda retirar.
seminar-no-track = No cabe negociar con «{ $actor }»: su relación no está en estudio.
seminar-no-talks = No hay negociaciones que abandonar.
seminar-no-terms = Nombre al menos un asunto.
seminar-no-issue = El asunto «{ $issue }» no está abierto entre ustedes.
seminar-term-range = Los términos sobre «{ $issue }» van de 0 a 1.
seminar-no-proposal = Esa propuesta ya no está abierta para usted.
seminar-no-meeting = No hay tal reunión por venir.
seminar-no-vote = Su actor no tiene asiento allí.
seminar-has-text = La reunión ya tiene un texto.
seminar-day-range = El turno puede terminar en un día de { $from } a { $to }.
seminar-no-inject = El escenario no tiene una noticia «{ $inject }».
seminar-inject-sent = La noticia «{ $inject }» ya se envió.
seminar-event-came = El suceso «{ $event }» ya ha ocurrido.
seminar-deed-self = Nadie se hace algo a sí mismo. Nombre a otro actor.
seminar-branch-name = «{ $name }» no puede ser el nombre de una rama. Use minúsculas, cifras y guiones, y un nombre que no esté tomado.
seminar-branch-none = No hay una rama «{ $name }».
seminar-nothing-ahead = No hay nada que mirar hacia adelante: la clase no ha empezado, o la corrida está en su último día.

# What is told.
seminar-nothing = No hacer nada
seminar-option = { $action } – { $target }
seminar-lapsed = Ya no estaba abierta cuando llegó su momento: { $what }
seminar-sent-vote = Voto: { $vote ->
    [yes] sí
    [no] no
    [abstain] abstención
   *[absent] ausencia
}
seminar-sent-instruction = { $vote ->
    [yes] Votar sí
    [no] Votar no
    [abstain] Abstenerse
   *[absent] Ausentarse
} siempre que { $body } vote sobre { $about }
seminar-sent-willing = Aceptar los tanteos de { $from }
seminar-sent-unwilling = Rechazar los tanteos de { $from }
seminar-sent-walk-out = Abandonar las negociaciones con { $from }
seminar-sent-text = Presentar un texto ante la reunión
seminar-sent-proposal = Propuesta a { $to }
seminar-sent-agreed = Propuesta aceptada
seminar-sent-refused = Propuesta rechazada

# A list of injects.
seminar-msel-empty = La lista está vacía. Déle un encabezado con las columnas time y text por lo menos.
seminar-msel-unreadable = La lista no se puede leer como tabla: { $reason }
seminar-msel-column = La lista no tiene la columna «{ $column }». Su encabezado puede nombrar number, time, from, to, event, expected_action y text.
seminar-msel-long = La lista tiene más de { $most } filas. Recórtela.
seminar-msel-row = Fila { $row }: { $what }
seminar-msel-twice = el número «{ $id }» está tomado. Déle otro
seminar-msel-no-text = el texto está vacío
seminar-msel-text-long = el texto tiene más de { $most } caracteres
seminar-msel-time = «{ $time }» no es un tiempo. Escriba day 9, turn 3, 9 d, o una fecha desde el comienzo
seminar-msel-role = no hay un papel «{ $role }». Nombre los papeles por sus identificadores o títulos, separados por punto y coma

# Verifying.
seminar-seal-remedy = Bórrelo: la sesión es como la tiene su diario.
seminar-verify-differs = La corrida de la sesión no es la que era: su huella era { $was } y es { $is }.
seminar-verify-lapsed = Anotación { $entry } del diario: según este modelo eran otras las jugadas que llegaron tarde.
seminar-verified = Confirmado: { $entries } anotaciones dan la huella { $fingerprint }
seminar-replayed = { $entries } anotaciones dan la huella { $fingerprint }; la sesión nunca se cerró, así que no hay con qué compararla

# What the command tells of a class.
seminar-check-title = { $scenario }: { $turns } turnos de { $days } días, { $minutes } minutos
seminar-check-role = papel { $id }: { $title }, juega { $actor }, { $seats } puestos, { $aims ->
    [one] un objetivo
   *[other] { $aims } objetivos
}
seminar-check-inject = noticia { $id }: día { $day }, { $title }
seminar-none-to-resume = No hay en { $folder } una sesión con que seguir. Omita --resume para empezar una.
seminar-serves = La sesión se guarda en { $folder }. Ctrl-C termina el programa y no pierde nada; --resume sigue.
seminar-lead = Para usted, que dirige: { $link }
seminar-join = Para la clase: { $link } con el código { $code }
seminar-papers = Los papeles de la clase están en { $folder }.

# Una medida, como se la cuenta a quienes juegan.
seminar-measure = { $sender } contra { $target }: { $kind }, { $step ->
    [begins] desde ahora
    [ends] termina
    [eases] se alivia
   *[tightens] se endurece
}
