### Cómo se hicieron los intervalos, tal como los informes lo imprimen junto a los números.

method-wilson-blocks = intervalo de Wilson con el tamaño muestral efectivo de las medias de bloques
method-wilson-independent = intervalo de Wilson para extracciones independientes
method-wilson-worlds = intervalo de Wilson con el tamaño muestral efectivo de las medias de mundos
method-wilson-cells = intervalo de Wilson con el tamaño muestral efectivo de la dispersión dentro de las celdas
method-student-blocks = intervalo de Student con las medias de bloques
method-student-worlds = intervalo de Student con las medias de mundos
method-student-cells = intervalo de Student con la dispersión dentro de las celdas
method-student-independent = intervalo de Student para extracciones independientes
method-bca-blocks = bootstrap BCa sobre bloques
method-order-statistics = estadísticos de orden
method-order-statistics-range = rango de la muestra: muy pocos valores para el nivel pedido
method-constant = todos los valores iguales
method-none = muy pocos valores para un intervalo

# Familias de intervalos válidos a la vez.
method-single = intervalo de Student de una sola comparación
method-max-t = intervalos de tipo Dunnett: el mayor |t| con las correlaciones entre bloques
method-bonferroni = intervalos de Bonferroni: muy pocos bloques para estimar correlaciones
