### Tipos de sesiones de un órgano.

meeting-regular = sesión ordinaria
meeting-emergency = período extraordinario de sesiones de emergencia
meeting-debate = debate
