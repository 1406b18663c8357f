### Kinds of meetings of a body.

meeting-regular = regular session
meeting-emergency = emergency special session
meeting-debate = debate
