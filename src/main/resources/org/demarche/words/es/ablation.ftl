### Cuánto vale cada mecanismo del modelo.

# Qué hace el modelo por el mecanismo que se apaga.
ablation-mechanism = { $mechanism ->
    [concern_words] los sucesos más graves y cercanos provocan más palabras
    [concern_deeds] los sucesos más graves y cercanos provocan más hechos
    [outside] los gobiernos no tocados responden menos con hechos
    [done] una respuesta no más grave que el acto provoca menos a su vez
    [habituation] los actos de un tipo ya oído provocan menos respuestas
    [spill] a los gobiernos les importan sucesos fuera de los pares focales
    [stake_target] el Estado sobre el que se actúa tiene un interés
    [stake_casualties] los muertos propios son un interés
    [stake_alignment] amigos y enemigos tienen un interés
    [stake_norm] las violaciones de normas son un interés
    [stake_proximity] los vecinos tienen un interés
    [stake_office] los cargos tienen un interés en las violaciones de normas
    [stake_membership] los miembros del Consejo tienen un interés
    [severity_dead] los muertos hacen más grave un suceso
    [lag_violence] los hechos en respuesta a la violencia llegan antes
    [reasons] los actores sopesan razones, en lugar de seguir tasas base
    [families_alike] las acciones de una familia se parecen a los ojos de quien elige
    [reciprocity] razón: responder con la misma moneda
    [inertia] razón: hacer como antes
    [domestic] razón: presión y carga en casa
    [norm] razón: normas
    [alignment] razón: estar con los amigos
    [cost] razón: costo material propio
    [risk] razón: riesgo de escalada
    [talk] razón: el valor de conversar
    [commitment] razón: compromisos contraídos
    [habits] cada disputa tiene hábitos que la víspera no revela
    [temper] la línea dura muestra y usa la fuerza con más facilidad
    [climate] el clima entre dos pesa en elecciones y conversaciones
    [heat] los actos calientan un asunto, y el calor trae revisiones y conversaciones
    [reviews] los gobiernos toman iniciativas
    [reviews_cold] también se examinan las disputas frías
    [nothing_done] un examen puede terminar sin iniciativa
    [demands] las exigencias siguen abiertas durante semanas
    [own_diplomacy] quien ha actuado tarda más en tomar medidas diplomáticas
    [economic] medidas económicas
    [show_of_force] demostraciones de fuerza
    [force] uso de la fuerza y guerra
    [force_unprovoked] uso de la fuerza en iniciativas
    [war] guerra y ocupación
    [institutional] recurso a instituciones por elección
    [climate_third] los amigos de un blanco sienten lo que se le hace
    [reviews_third] terceros gobiernos toman iniciativas
    [word_levels] niveles de condena y apoyo de terceros gobiernos
    [show_third] terceros gobiernos muestran fuerza
    [aid] ayuda al lado que se favorece
    [joint] gobiernos afines se pronuncian juntos
    [joint_delay] eso tarda días
    [home] presión en casa por muertos, hostilidad y carga
    [pressure_dead] los muertos propios suben la presión en casa
    [pressure_hostility] los actos hostiles suben la presión en casa
    [pressure_burden] la carga sube la presión en casa
    [rally] el uso propio de la fuerza cohesiona al público
    [contact] los líderes llaman o envían emisarios tras un suceso grave
    [contact_alignment] los amigos lo hacen más que los enemigos
    [contact_broken] las relaciones rotas estorban el contacto y las conversaciones
    [contact_lag] tarda días
    [openings] las conversaciones se abren solas donde ambos ganan
    [openings_quiet] también en un asunto frío, de vez en cuando
    [willingness] quien más gana conversando está más dispuesto
    [being_seen] ser visto conversando cuesta en casa
    [crisis_cost] una crisis caliente cuesta a ambos mientras dura
    [fallback_fear] el peligro de fuerza pesa en la alternativa del más débil
    [fallback_burden] la carga baja la alternativa
    [agenda_delay] el camino a la primera ronda tarda días
    [breakdown] las rondas pueden romperse
    [breakdown_hostility] la hostilidad reciente las rompe
    [pause] a una ruptura le sigue una pausa
    [suspended] la fuerza suspende las rondas
    [concessions] las partes conceden una proporción de la brecha
    [partial] una cuestión puede resolverse antes de cerrarse la brecha
    [tacit] una concesión responde a otra sin conversaciones
    [mediators] los mediadores ofrecen, aceleran y cubren conversaciones
    [mediator_offers] los mediadores ofrecen por iniciativa propia
    [mediator_pace] un mediador acelera las rondas
    [mediator_cover] un mediador cubre las conversaciones
    [normalisation_weight] las relaciones rotas son una cuestión en sí
    [concession] concesiones por elección
    [compliance] ceder por elección
    [outreach] contacto y conversaciones por elección
    [lifting] los acuerdos levantan medidas
    [lift_delay] eso tarda semanas
    [promises] los acuerdos traen actos prometidos
    [promise_delay] tardan días
    [restoring] los acuerdos restablecen relaciones
    [restoring_delay] eso tarda meses
    [breach] los acuerdos se incumplen
    [vote_distance] los votos siguen la distancia al Estado criticado
    [vote_alignment] los votos siguen el alineamiento con la víctima
    [vote_abstention] hay una banda de abstención
    [vote_level] todos los votos sobre un asunto comparten un nivel
    [vote_word] las palabras de los gobiernos dicen de ese nivel
    [vote_absent] algunos miembros no participan en las votaciones
    [veto_self] los miembros permanentes vetan lo que los condena
    [veto_friend] los miembros permanentes protegen a sus clientes
    [council_drafts] llegan proyectos al Consejo de Seguridad
    [council_other] también cuando no se usó la fuerza
    [softening] los patrocinadores suavizan un proyecto para reunir votos
    [hopeless] un proyecto sin los votos se presenta de todos modos
    [assembly] un veto trae un texto en la Asamblea General
    [regional] los órganos regionales se reúnen
    [regional_drafts] votan textos
    [regional_statements] se pronuncian sin texto
   *[other] { "?" }
}
ablation-heading = { $cases ->
    [one] { $cases } caso
   *[other] { $cases } casos
}, { $rows } hitos, { $runs ->
    [one] { $runs } simulación
   *[other] { $runs } simulaciones
} de cada uno con todos los mecanismos y sin cada uno por turno, con el mismo azar
ablation-full = El modelo entero: puntaje logarítmico { $log }, Brier { $brier }
ablation-parameters = El modelo tiene { $all } números: { $fitted } ajustados a casos, { $data } de datos o literatura, { $judgement } por juicio
ablation-without = sin
ablation-id = identificador
ablation-numbers = números
ablation-log = puntaje log.
ablation-brier = Brier
ablation-stances = posturas
ablation-interval = 95 %
ablation-moved = movidos
ablation-verdict = veredicto
ablation-groups = grupos
ablation-row = { "  " }{ $title }
ablation-of = { $moved } de { $all }
ablation-group = { $group } { $change }
ablation-verdict-name = { $verdict ->
    [worth] vale la pena
    [harmful] perjudicial
    [mixed] mixto
    [noise] no más que ruido
    [idle] no cambia nada
   *[untold] muy pocos casos para decirlo
}
ablation-count = { $count } { $verdict }: { $mechanisms }
ablation-legend =
    Los cambios son del modelo sin el mecanismo frente al entero; por encima de 0 es peor sin él.
      Puntaje logarítmico y Brier: medias sobre los hitos; posturas: pérdida logarítmica media de las
      palabras de los gobiernos hasta los días 5 y 30. 95 %: por remuestreo de casos, cada uno con sus dos puntajes.
    Números: los que se irían con el mecanismo. Movidos: hitos cuyo pronóstico medio se mueve más de
      { $moved }. Grupos: aquellos cuyo puntaje logarítmico cambia más que el ruido, y cuánto.
    Vale la pena, perjudicial: el puntaje logarítmico de los hitos o de las posturas es peor, o mejor, más
      allá del ruido, y ninguno lo contrario; mixto: uno de cada. Un intervalo de cada veinte excluye el 0
      por puro azar.
    Todos los demás números quedan como se ajustaron, en estos casos, con el mecanismo en acción. Lo que
      otro mecanismo podría suplir tras un nuevo ajuste parece aquí valer más de lo que vale.
