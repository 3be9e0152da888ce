/** Passwords that every guessing list begins with, eight characters and longer, lower case. */
export const common: ReadonlySet<string> = new Set(
  `password password1 password12 password123 12345678 123456789 1234567890 0123456789 87654321 987654321 qwerty123 qwertyui qwertyuiop
  qwerty1234 1q2w3e4r 1q2w3e4r5t 1qaz2wsx zaq12wsx q1w2e3r4 q1w2e3r4t5 asdfghjk asdfghjkl zxcvbnm1 iloveyou sunshine princess football
  baseball superman trustno1 welcome1 welcome123 admin123 administrator letmein1 abc12345 abcd1234 a1b2c3d4 11111111 00000000 22222222
  33333333 55555555 66666666 77777777 88888888 99999999 12341234 12121212 11223344 123123123 147258369 passw0rd p@ssw0rd p@ssword
  qazwsxedc qweasdzxc qweqweqwe asdasdasd changeme secret123 master123 dragon123 monkey123 shadow123 michael1 computer internet
  kazakhstan kazakhstan1 qazaqstan qazaqstan1 almaty123 astana123 kenes123 kenes2026 йцукенгш йцукенгшщз пароль123 пароль12 парольпароль
  құпиясөз қазақстан казахстан`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);
