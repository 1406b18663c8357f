### Lo que el modelo puede producir por sí mismo: los mecanismos y las partes del modelo.

# Las partes del modelo.
mechanism-part-attention = Atención
mechanism-part-choice = Elección
mechanism-part-third-parties = Terceros y reservas
mechanism-part-home = En casa
mechanism-part-talks = Negociación
mechanism-part-off-ramps = Salidas
mechanism-part-institutions = Instituciones
mechanism-part-governments = Cambios de gobierno

# Un mecanismo que se busca en uno de varios pares de partes.
mechanism-of-pair = { $what } ({ $first }-{ $second })

# Quién responde a quién, y qué iniciativas se toman.
mechanism-answer-to-opening = El blanco del acto inicial responde a él
mechanism-answer-superseded = El acto pendiente de una parte cede ante la respuesta a algo más grave
mechanism-habituated-silence = Una parte deja pasar un acto contra ella porque ya oyó lo mismo antes
mechanism-voice-to-later = { $who } responde a un acto posterior de { $whom } con una declaración
mechanism-deed-to-later = { $who } responde a un acto posterior de { $whom } con hechos
mechanism-voice-to-third = Una parte responde al acto de un tercero con una declaración
mechanism-deed-to-third = Una parte responde al acto de un tercero con hechos
mechanism-review = { $who } toma una iniciativa hacia { $whom }: { $kind }
mechanism-review-outside = Una parte toma una iniciativa hacia algún otro: { $kind }
mechanism-third-review = Un tercer gobierno revisa una relación y toma una iniciativa: { $kind }
mechanism-kind-verbal-cooperation = palabras de buena voluntad
mechanism-kind-material-cooperation = hechos de buena voluntad
mechanism-kind-verbal-conflict = palabras contra alguien
mechanism-kind-material-conflict = hechos contra alguien

# Qué se elige; { $what } es el título de una familia de actos.
mechanism-party-deed = Una parte responde con hechos: { $what }
mechanism-party-speaks = Una parte habla de la otra: { $what }
mechanism-third-chooses = Un tercer gobierno elige: { $what }
mechanism-third-answers-later = Un tercer gobierno responde a un acto posterior de una parte: { $what }
mechanism-third-answers-third = Un tercer gobierno responde a un acto de otro: { $what }

# Qué hacen los gobiernos que no son parte.
mechanism-third-condemns = Un tercer gobierno condena el acto inicial
mechanism-third-is-concerned = Un tercer gobierno expresa preocupación por el acto inicial
mechanism-third-understands = Un tercer gobierno muestra comprensión por el acto inicial
mechanism-third-supports = Un tercer gobierno apoya el acto inicial
mechanism-most-are-silent = La mayoría de los terceros gobiernos no dice nada del acto inicial
mechanism-joins-against-victim = Un tercer gobierno toma medidas contra una parte que no es la autora del acto inicial
mechanism-measures-against-attacker = Un tercer gobierno toma medidas contra el autor del acto inicial
mechanism-backs-attacker = Un tercer gobierno respalda con hechos al autor del acto inicial
mechanism-helps-victim = Un tercer gobierno ayuda con hechos al blanco del acto inicial
mechanism-third-parties-at-odds = Terceros gobiernos toman medidas unos contra otros
mechanism-supplier-threatened = Una parte amenaza a quienes abastecen a su oponente
mechanism-supplier-pressed = Una parte toma medidas contra quienes abastecen a su oponente
mechanism-supplier-complies = Un proveedor cede y suspende lo que envía
mechanism-resupply = Un tercer gobierno suple lo que falta
mechanism-stock-exhausted = Una reserva se agota
mechanism-stock-resupplied = Una reserva se llena fuera de turno
mechanism-stock-recovered = Una demanda vuelve a cubrirse tras una escasez

# La política interna y los cambios de gobierno.
mechanism-dead-reported-late = Los muertos de un acto del modelo se informan algún tiempo después
mechanism-dead-revised = Se rectifica un número de muertos
mechanism-choice-in-mourning = Un gobierno de luto elige, con los actos amables vedados
mechanism-rally = El uso propio de la fuerza cohesiona al público de una parte
mechanism-burden = Una medida nueva corta aquello de lo que vive una parte
mechanism-government-changes = Una dirigencia cae o es reemplazada, según una tasa de riesgo
mechanism-issue-closes = Una cuestión se cierra con la dirigencia de la que dependía
mechanism-legislature-called-up = Un acto del modelo pone en marcha a una legislatura
mechanism-legislature-passes = Una legislatura aprueba una restricción
mechanism-executive-vetoes = El ejecutivo la veta
mechanism-veto-overridden = La legislatura supera el veto
mechanism-restraint-in-force = La restricción entra en vigor
mechanism-legislature-declines = Una legislatura no aprueba una restricción
mechanism-court-called-up = Un acto del modelo pone en marcha a un tribunal
mechanism-court-rules = Un tribunal falla contra una medida
mechanism-court-dismisses = Una demanda fracasa
mechanism-court-voids = Un fallo pone fin a una medida en vigor

# Conversaciones.
mechanism-deadlock = Una ronda en la que ninguna de las partes prefiere pactar
mechanism-scheduled-lifting = Un acuerdo levanta medidas según su calendario
mechanism-promise-kept = Una parte hace lo que prometió en un acuerdo, o restablece relaciones
mechanism-contact = Los líderes de un par hablan, o llega un enviado, antes de toda conversación formal
mechanism-feelers-by-hazard = Hay sondeos porque ambos ganan, tras una palabra entre líderes o con un mediador
mechanism-feelers-by-act = Una parte sondea, la otra responde
mechanism-secret-track = Las conversaciones comienzan en secreto
mechanism-agenda-alone = Los dos acuerdan una agenda por sí mismos y se reúnen
mechanism-agenda-mediated = Los dos acuerdan una agenda con ayuda de un mediador y se reúnen
mechanism-round-alone = Las delegaciones vuelven a reunirse por sí mismas
mechanism-round-mediated = Las delegaciones vuelven a reunirse con un mediador en la mesa
mechanism-mediator-enters = Un mediador participa con el consentimiento de ambas partes
mechanism-partial-agreement = Acuerdo sobre al menos una cuestión
mechanism-tacit-understanding = Una cuestión se resuelve sin firmar nada
mechanism-whole-agreement = Acuerdo sobre todas las cuestiones abiertas
mechanism-breach = Se incumple un acuerdo
mechanism-broken-off = Se rompen las conversaciones
mechanism-talks-anew = Las conversaciones recomienzan después de romperse

# Qué hacen los órganos y los cargos; { $body } y { $office } son sus códigos.
mechanism-meets-again = { $body }: se reúne por un acto del modelo
mechanism-without-draft = { $body }: una sesión no lleva ningún texto a votación
mechanism-adopts = { $body }: se aprueba un texto
mechanism-rejects = { $body }: un texto fracasa
mechanism-vetoed = { $body }: se veta un texto
mechanism-softens = { $body }: los patrocinadores suavizan un texto
mechanism-statement = { $body }: se pronuncia sin resolución
mechanism-joint-statement = { $body }: los miembros se pronuncian en conjunto donde el órgano no lo hace
mechanism-debates-after = { $body }: debate, tras { $first }: { $result ->
    [adopted] aprobado
    [rejected] rechazado
    [vetoed] vetado
    [statement] declaración
   *[nothing] nada
}
mechanism-takes-up-after = { $body }: retoma un texto, tras { $first }: { $result ->
    [adopted] aprobado
    [rejected] rechazado
    [vetoed] vetado
    [statement] declaración
   *[nothing] nada
}
mechanism-speaks = { $office }: se pronuncia
mechanism-acts = { $office }: actúa
mechanism-offers = { $office }: ofrece sus buenos oficios
mechanism-mediates = { $office }: media
