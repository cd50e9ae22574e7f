import type { Texts } from '../texts.ts';

export const help: Texts['help'] = {
  instructions: 'Talimatlar',

  // Something about what was entered looks wrong; it may be right all the same
  'looks.space': 'Girdiğiniz değerin başında, sonunda veya içinde boşluk var.',
  'looks.quotes': 'Girdiğiniz değer tırnak içinde.',
  'looks.bearer': '“{word}” sözcüğü genellikle değerin parçası değildir.',
  'looks.assignment': '“{name}=” genellikle değerin parçası değildir.',
  'looks.address': 'Burada yalnızca “{field}” isteniyor; başındaki “https://” ve sonrasındaki kısım olmadan.',
  'looks.no-scheme': 'Burada tam bir web adresi isteniyor.',
  'fix.space': 'Boşluğu kaldır',
  'fix.quotes': 'Tırnakları kaldır',
  'fix.bearer': '“{word}” sözcüğünü kaldır',
  'fix.assignment': '“{name}=” kısmını kaldır',
  'fix.address': '“{value}” olarak değiştir',
  fixed: 'Değiştirildi.',

  // What an app's refusal probably means, under its own words
  'means.unauthorized':
    'Anahtar veya şifre büyük olasılıkla yanlış, süresi dolmuş ya da iptal edilmiş. {app} üzerinden tamamını yeniden kopyalayın.',
  'means.forbidden': 'Hesabın veya anahtarın büyük olasılıkla buna izni yok. İzinlerini {app} üzerinde kontrol edin.',
  'means.not-found':
    'Büyük olasılıkla bir adres, alan adı veya kimlik (ID) yanlış. {app} üzerinde görünenle karşılaştırın.',
  'means.no-host': 'Bu adresten yanıt gelmiyor. Yazım hatası olup olmadığını kontrol edin.',
  'means.no-answer':
    'Adres denendi ama yanıt vermedi. Adresi ve arada bir güvenlik duvarı olup olmadığını kontrol edin.',
  'means.certificate': 'Bu adresin sertifikası kabul edilmiyor. Adresi yöneten kişiye danışın.',
  'means.busy': '{app} çok fazla istek aldı. Bir dakika bekleyip tekrar deneyin.',
  'means.down': 'Sorun {app} kaynaklı görünüyor. Birkaç dakika sonra tekrar deneyin.',

  // What was typed before the window was closed by accident
  restored: 'Şifreler ve anahtarlar dışında, daha önce girdikleriniz geri getirildi.',
};
