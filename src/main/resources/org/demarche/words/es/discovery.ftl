### Bajo qué supuestos ocurre algo.

discovery-heading = { $outcome }  (opción { $arm })
discovery-heading-against = { $outcome }  (opción { $arm } menos opción { $other }, mundo por mundo)
discovery-holds = se cumple en { $held } de { $runs } simulaciones ({ $density }); { $assumptions ->
    [one] { $assumptions } supuesto examinado
   *[other] { $assumptions } supuestos examinados
}{ $left ->
    [0] { "" }
    [one] , se omite { $left } simulación
   *[other] , se omiten { $left } simulaciones
}
discovery-constant = no varía nunca, así que no puede importar: { $assumptions }{ $more ->
    [yes] , …
   *[no] { "" }
}
discovery-noise = prueba de ruido: p = { $p } de { $shuffles } búsquedas en { $drawn ->
    [some] { $runs } simulaciones barajadas, extraídas de todas
   *[all] simulaciones barajadas
}; se relata una caja hasta { $rate }

# La trayectoria de una búsqueda.
discovery-trajectory = La trayectoria (otra caja: --box STEP; todos los pasos están en el archivo)
discovery-step = paso
discovery-how = cómo
discovery-runs = simulaciones
discovery-coverage = cobertura
discovery-density = densidad
discovery-limits = límites
discovery-none-picked = No se relata ninguna caja: no se eligió ninguna de la trayectoria.
discovery-none-striking = No se relata ninguna caja: las simulaciones barajadas dan con demasiada frecuencia otras igual de llamativas.
discovery-outside = Entre las { $runs ->
    [one] { $runs } simulación
   *[other] { $runs } simulaciones
} de fuera, { $held } de interés, las simulaciones barajadas dan con demasiada frecuencia cajas igual de llamativas (p = { $p }).

# Una caja.
discovery-box = Caja { $number }, del paso { $step }: { $runs } simulaciones, { $coverage } de las simulaciones de interés, densidad { $density } frente a { $overall } en general
discovery-quasi-p = cuasi-p { $ps }
discovery-p = { $p }
discovery-p-small = < 0,0001
discovery-drop = Un límite con cuasi-p mayor que 0,05 puede quitarse: la caja es igual de densa sin él.

# El árbol de clasificación.
discovery-tree = Árbol de clasificación (simulaciones de interés / simulaciones), un esbozo junto a la caja
discovery-node = { $held } / { $runs } ({ $share })
discovery-rule = { $count }: ¿{ $rule }?
discovery-yes = sí
discovery-no = no
