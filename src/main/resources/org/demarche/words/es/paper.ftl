### Lo que una clase se lleva.

paper-class = Puesta en común: { $title }
paper-team = Puesta en común de { $team }: { $title }
paper-person = { $person }, { $team }: { $title }
paper-kicker = Lo que jugó la clase, junto a lo que el modelo habría hecho en el mismo mundo. Exploratorio; no es un pronóstico.

# El recorrido.
paper-path = El recorrido
paper-path-about =
    { $turns ->
        [one] Un turno
       *[other] { $turns } turnos
    } hasta el día { $day }. Donde una franja es ancha, las simulaciones del modelo difieren mucho: había mucho que decidir.

# Jugadas que importaron.
paper-pivots = Las jugadas que más cambiaron
paper-pivots-about = Se quitó cada jugada de un equipo, y la simulación continuó { $branches } veces con ella y sin ella. La primera de la lista es la que más cambió cómo sale adelante la relación; no figura lo que pudo cambiar el azar por sí solo.
paper-pivots-none = Ninguna jugada por sí sola cambió claramente cómo sale adelante una relación.
paper-pivot-change = { $class } { $with } en vez de { $without }
paper-day = día
paper-team-head = equipo
paper-move = jugada
paper-changed = con ella y sin ella

# Decisiones.
paper-choices = Qué se eligió y qué más estaba abierto
paper-choices-about = La probabilidad del modelo es cuántas veces su regla toma allí esa opción. Que sea pequeña no es un error: es donde el equipo pensó distinto que el modelo.
paper-choices-more = { $left ->
    [one] Otra decisión está en las hojas de los equipos.
   *[other] Otras { $left } decisiones están en las hojas de los equipos.
}
paper-choices-none = Ninguna decisión la tomaron personas.
paper-about = sobre qué
paper-chosen = elegido
paper-chance = probabilidad del modelo
paper-open = qué más estaba abierto
paper-open-item = { $title } ({ $chance })
paper-nothing-else = nada
paper-left = { $taken } (dejado)

# Objetivos.
paper-aims = Los objetivos y lo que resultó
paper-aims-about = Lo que resultó es la media de simulaciones que continúan desde donde la clase se detuvo; de un objetivo que se alcanza o no, la proporción en que se alcanza. La última columna es la proporción de las simulaciones del modelo que salieron peor según ese objetivo; no es una nota.
paper-aims-none = El escenario no fija objetivos a los equipos.
paper-aim = objetivo
paper-came = lo que resultó
paper-mean = media del modelo
paper-worse = simulaciones del modelo que salieron peor
paper-not-measured = no se mide

# Para hablarlo.
paper-learning = Qué se trataba de aprender
paper-questions = Preguntas
paper-people = Quiénes participaron
paper-person-head = persona
paper-moves = jugadas
paper-messages = mensajes
paper-notes = notas
paper-limits = Lo que esto no puede decir
paper-limit-model = El modelo es un conjunto de supuestos declarados. Donde él y la clase difieren, cualquiera de los dos puede equivocarse.
paper-limit-once = La clase jugó una sola simulación. El abanico muestra cuánto depende del azar y de lo que hacen otros.
paper-limit-grade = Ningún número de aquí es una nota. Valore razones, no resultados: la rúbrica ayuda.
paper-limit-same = El registro vuelve a dar la misma simulación: { $fingerprint }.

# La hoja de una persona.
paper-own = Lo que usted hizo
paper-own-none = No consta nada.
paper-own-turn = día
paper-own-what = qué
paper-own-text = lo que escribió
paper-reflect = Para pensar
paper-reflect-regret = ¿Cuál de estas jugadas retiraría, y qué sabía entonces?
paper-reflect-model = ¿Dónde pensó distinto que el modelo, y quién tenía razón?
paper-reflect-other = ¿Qué quería la otra parte que usted solo vio después?

# Jugadas en palabras.
paper-did-act = { $action }: { $target }
paper-did-act-alone = { $action }
paper-did-nothing = Nada, a propósito
paper-did-propose = Condiciones a { $to }
paper-did-accept = Condiciones aceptadas
paper-did-refuse = Condiciones rechazadas
paper-did-vote = Voto: { $vote ->
    [yes] a favor
    [no] en contra
    [abstain] abstención
   *[absent] ausente
}
paper-did-instruct = Voto fijado en { $body } sobre { $about }: { $vote ->
    [yes] a favor
    [no] en contra
    [abstain] abstención
   *[absent] ausente
}
paper-did-sponsor = Un texto presentado a una sesión
paper-did-stand = Lo que se deja abierto: { $standing ->
    [hold] se retiene
   *[model] queda al modelo
}
paper-did-withdraw = Una jugada retirada
paper-did-say = Mensaje
paper-did-log = Diario del equipo
paper-did-note = Nota en el tablero

# Instrucciones.
paper-briefs = Instrucciones: { $title }
paper-briefs-about = Solo para un equipo. { $minutes } minutos, { $turns } turnos; un turno abarca { $days ->
    [one] un día
   *[other] { $days } días
}, y en él el equipo puede tomar { $acts ->
    [one] una iniciativa
   *[other] { $acts } iniciativas
}.
paper-briefs-kicker = Una página por equipo. Sepárelas antes de que la clase lea.
paper-your-aims = Sus objetivos

# Notas.
paper-rubric = Rúbrica
paper-rubric-about = Cuatro puntos por fila, de 0 a 4. Los puntos son por razones que se puedan mostrar en el diario, no por el resultado.
paper-rubric-head = criterio
paper-rubric-full = 4 puntos
paper-rubric-half = 2 puntos
paper-rubric-none = 0 puntos
paper-rubric-interests = Intereses
paper-rubric-interests-full = nombra lo que quieren y lo que temen su parte y la otra, y actúa en consecuencia
paper-rubric-interests-half = nombra los propios
paper-rubric-interests-none = repite las instrucciones
paper-rubric-means = Medios
paper-rubric-means-full = sopesa al menos dos opciones abiertas por lo que cuesta y trae cada una
paper-rubric-means-half = da una razón de lo que hizo
paper-rubric-means-none = actúa sin dar razón
paper-rubric-talks = Negociación
paper-rubric-talks-full = halla un intercambio entre cuestiones, o dice por qué no lo hay
paper-rubric-talks-half = hace ofertas y contesta a ellas
paper-rubric-talks-none = solo expone posiciones
paper-rubric-reflection = Reflexión
paper-rubric-reflection-full = dice qué haría de otro modo, qué sabía entonces, y dónde puede equivocarse el modelo
paper-rubric-reflection-half = dice qué salió bien y qué no
paper-rubric-reflection-none = vuelve a contar lo ocurrido
paper-first = primera vez
paper-last = última vez
paper-total = total
paper-comment = comentario

# Diapositivas.
paper-pair = { $first } y { $second }
paper-slide-move = { $second }, día { $first }: { $third }. { $fourth }
paper-slide-aim = { $first }: { $second } { $third }; el modelo solo: { $fourth }
paper-slide-unlike = Donde los equipos pensaron distinto que el modelo
paper-slide-choice = { $team }, día { $day }: { $taken } (el modelo: { $chance })
paper-source = { $title } · la simulación de la clase y { $runs } del modelo, semilla { $seed } · modelo exploratorio, no un pronóstico
