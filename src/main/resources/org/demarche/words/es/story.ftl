### Lo que ocurrió en una simulación, una oración por suceso.

# Conversaciones de dos actores; una ronda 0 es ninguna.
story-talks = Conversaciones entre { $first } y { $second }: { $step ->
    [contact] contacto
    [feelers] sondeos
    [agenda] agenda
    [round] ronda
    [tacit-understanding] entendimiento tácito
    [partial-agreement] acuerdo parcial
    [agreement] acuerdo
    [broken-off] ruptura
    [breach] incumplimiento
   *[mediator-entered] entra un mediador
}{ $round ->
    [0] { "" }
   *[other] { " " }(ronda { $round })
}{ $mediated ->
    [yes] , con la mediación de { $mediator }
   *[no] { "" }
}

# Medidas y muertos.
story-measure = Medida de { $sender } contra { $target }: { $kind }, intensidad { $intensity }
story-measure-ends = Medida de { $sender } contra { $target }: { $kind }, termina

# Exigencias; el título de la cuestión de que tratan, o ninguno.
story-demand = { $by } a { $on }: { $step ->
    [made] una exigencia
    [met] la exigencia se cumple
    [dropped] la exigencia se retira, según lo acordado en conversaciones
   *[ran_out] la exigencia vence
}{ $about ->
    [yes] { " " }({ $issue })
   *[no] { "" }
}
story-dead = Muertos informados, { $side }: { $number }

# Reservas.
story-stock = { $holder }, { $stock }: { $step ->
    [exhausted] no queda nada en reserva, y el suministro no alcanza
    [resupplied] reabastecimiento, { $days } días en reserva
   *[recovered] la demanda vuelve a cubrirse
}

# Procedimientos de legislaturas y tribunales; { $what } es una de las oraciones que siguen.
story-procedure = { $procedure }: { $what }
story-procedure-on = { $procedure }, sobre { $target }: { $what }
story-suit-brought = se presenta una demanda
story-introduced = se presenta en la legislatura
story-dismissed = el tribunal lo desestima
story-legislature-fails = fracasa en la legislatura
story-legislature-passes = la legislatura lo aprueba
story-executive-vetoes = el ejecutivo lo veta
story-veto-stands = el veto se mantiene
story-veto-overridden = la legislatura supera el veto
story-court-grants = el tribunal lo concede
story-in-force = está en vigor
story-lapses = su restricción vence

# Sesiones de órganos: { $body } sobre actos de un actor contra otro.
story-session = { $body }, sobre los actos de { $criticised } contra { $victim }: { $result }{ $waited ->
    [yes] { " " }(se reunió el día { $met })
   *[no] { "" }
}
story-session-special = { $body }, { $kind }, sobre los actos de { $criticised } contra { $victim }: { $result }{ $waited ->
    [yes] { " " }(se reunió el día { $met })
   *[no] { "" }
}
story-vote = proyecto { $result ->
    [adopted] aprobado
    [vetoed] vetado
    [statement] de declaración
    [rejected] rechazado
   *[nothing] sin resultado
}, { $yes } contra { $no } con { $abstain } abstenciones
story-result = { $result ->
    [adopted] aprobado
    [vetoed] vetado
    [statement] declaración
    [rejected] rechazado
   *[nothing] sin resultado
}

# Cómo se llama una sesión como causa de otra cosa; { $body } es su código.
story-adopted-in = texto aprobado en { $body }
story-veto-in = veto en { $body }
story-statement-of = declaración de { $body }
story-no-consensus-in = sin consenso en { $body }
story-rejected-in = proyecto rechazado en { $body }
story-debate-in = debate en { $body }
story-no-result-in = sin resultado en { $body }

# Datos de sucesos.
story-no-place = Se omiten { $left } de { $acts } actos: { $form } no tiene lugar para tales actos.
