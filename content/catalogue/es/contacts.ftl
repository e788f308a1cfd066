# SPDX-FileCopyrightText: 2026 Viska contributors
# SPDX-License-Identifier: CC-BY-4.0

### Spanish, written from the Swedish. No native reader has read it yet. No forms that say whether she is a girl or a boy.
### Names of helplines stay as they are called in Sweden, with what they mean in brackets.

contact-sos_112 = Emergencias (SOS Alarm)
contact-sos_112-about = Si corres peligro ahora, o si otra persona lo corre. Policía, ambulancia y bomberos.
contact-police = La policía (Polisen)
contact-police-about = Cuando no es urgente. Puedes pedir consejo o denunciar un delito.
contact-police_from_abroad = Policía sueca, desde otro país
contact-police_from_abroad-about = Cuando estás en otro país y quieres contactar con la policía de Suecia.
contact-foreign_ministry = Línea de Exteriores (UD-jouren)
contact-foreign_ministry-about = Cuando estás fuera de Suecia y necesitas ayuda de Suecia. Para quien tiene nacionalidad sueca o vive en Suecia.
contact-embassies = Embajadas de Suecia
contact-embassies-about = Aquí encuentras la embajada en el país donde estás.
contact-social_services = Servicios sociales (Socialtjänsten)
contact-social_services-about = Los hay en cada municipio (kommun). Puedes preguntar sin decir cómo te llamas.
contact-bris = Bris
contact-bris-about = Para menores de 18. No tienes que decir cómo te llamas y puedes hablar de lo que quieras.
contact-kvinnofridslinjen = Kvinnofridslinjen (línea para mujeres)
contact-kvinnofridslinjen-about = Para mujeres que sufren violencia, también mujeres trans. No tienes que decir tu nombre y puedes tener intérprete.
contact-sjalvmordslinjen = Självmordslinjen (prevención del suicidio)
contact-sjalvmordslinjen-about = Para ti, si piensas en morir.
contact-terrafem = Terrafem
contact-terrafem-about = Para chicas y mujeres con raíces en otros países. Apoyo en muchos idiomas.
contact-umo = UMO
contact-umo-about = Sobre el cuerpo, el sexo y las relaciones, si tienes entre 13 y 25 años. Aquí encuentras una clínica para jóvenes (ungdomsmottagning).
contact-youmo = Youmo
contact-youmo-about = Como UMO, en varios idiomas, si llevas poco tiempo en Suecia.
contact-tjejjouren = Tjejjouren (línea para chicas)
contact-tjejjouren-about = Chat para chicas, personas trans y personas no binarias.
contact-ratt_att_valja = Rätt att välja (derecho a elegir)
contact-ratt_att_valja-about = Para todas las personas que sufren violencia por motivos de honor, y para sus allegados. No tienes que decir tu nombre.
contact-transpersoner = Línea para personas trans
contact-transpersoner-about = Para personas trans que sufren violencia.
contact-man = Línea para hombres
contact-man-about = Para chicos y hombres que sufren violencia.
contact-tris = TRIS
contact-tris-about = Apoyo contra la violencia por motivos de honor. Sabe mucho de discapacidad.
contact-rfsl = RFSL
contact-rfsl-about = Apoyo para personas LGBTQI que sufren amenazas o violencia.
contact-valj_att_sluta = Välj att sluta (elige parar)
contact-valj_att_sluta-about = Para quien amenaza, pega o controla a alguien y quiere dejar de hacerlo.
contact-brottsofferjouren = Brottsofferjouren (víctimas de delitos)
contact-brottsofferjouren-about = Apoyo para quien ha sufrido un delito, en muchos idiomas.
contact-origo = Origo
contact-origo-about = Para jóvenes de la región de Estocolmo que viven con violencia por motivos de honor.
contact-national_support_line = Línea nacional de apoyo
contact-national_support_line-about = Para quien trata con niños y jóvenes en su trabajo. No digas nombres cuando llames.

cost-free = Gratis
cost-normal = Cuesta como una llamada normal
cost-international = Cuesta como una llamada a Suecia
trace-visible = Puede verse en la factura del teléfono
trace-not_on_bill = No se ve en la factura del teléfono
trace-unknown = No sabemos si se ve en la factura del teléfono
trace-log = La llamada se ve en la lista de llamadas del teléfono.
trace-page = En el teléfono puede verse que abriste la página.
hours-always = De día y de noche
hours-unknown = No sabemos cuándo está abierto
