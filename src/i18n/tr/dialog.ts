import type { Texts } from '../texts.ts';

export const dialog: Texts['dialog'] = {
  // The dialog
  'dialog.connect': '{app} bağlantısı kur',
  'dialog.reconnect': '{app} bağlantısını yenile',
  'dialog.loading': 'Yükleniyor…',
  'dialog.close': 'Kapat',
  'dialog.cancel': 'İptal',
  'dialog.retry': 'Tekrar dene',

  // The form
  'form.connect': 'Bağla',
  'form.reconnect': 'Yeniden bağla',
  'form.later': 'Daha sonra kur',
  'form.reconnect.notice': '“{name}” bağlantısını yeniliyorsunuz. Buraya girdikleriniz mevcut bilgilerin yerini alır.',
  'form.name': 'Bağlantı adı',
  'form.name.hint': 'Yalnızca siz ve ekibiniz görür.',
  'form.name.taken': 'Bu adda bir bağlantı zaten var. Başka bir ad seçin.',
  'form.no-auth': '{app} için hesap ya da anahtar gerekmez. İş akışlarınızda kullanmak için bağlamanız yeterli.',
  'form.optional': 'isteğe bağlı',
  'form.saving': 'Bağlanıyor…',
  'form.saving.slow': '{app}, bilgilerinizi kontrol ediyor. Bu bir dakikayı bulabilir.',
  'form.saved': '{app} bağlandı',
  'form.saved.later': '{app} daha sonra kurulabilir',

  // Leaving with something typed
  'leave.title': 'Girdikleriniz silinsin mi?',
  'leave.text': '{app} henüz bağlanmadı. Girdikleriniz saklanmaz.',
  'leave.stay': 'Düzenlemeye devam et',
  'leave.discard': 'Sil',

  // Fields
  'field.reveal': '{field} değerini göster',
  'field.hide': '{field} değerini gizle',
  'field.choose': 'Bir seçenek belirleyin',
  'field.search': '{field} içinde ara',
  'field.file': 'Dosya seç',
  'field.file.hint': 'İçeriği yapıştırın veya dosyayı buraya bırakın.',
  'field.file.loaded': '{file} okundu',
  'field.file.too-large': 'Bu dosya 256 kB’tan büyük. Anahtar dosyasının kendisini seçin.',
  'field.file.not-text': 'Bu bir metin dosyası değil. Anahtar dosyasının kendisini seçin.',
  'field.required': '{field} girin.',
  'field.required.choice': '{field} seçin.',
  'field.not-a-number': '{field} bir sayı olmalı, örneğin 5432.',
  'field.unsupported':
    '{field} buraya henüz girilemiyor. Bu bağlantıyı sizin için kurmasını bu uygulamanın ekibinden isteyin.',

  // Markdown
  'markdown.new-tab': 'yeni sekmede açılır',

  // A dialog that could not load. Titles first.
  'failed.title': '{app} şu anda bağlanamıyor',
  'failed.title.unknown-app': 'Bu uygulama şu anda bağlanamıyor',
  'failed.unsupported':
    '{app} girişi {type} ile yapılıyor, bu pencere ise bunu henüz desteklemiyor. Bu uygulamanın ekibine başka bir bağlantı yolu olup olmadığını sorun.',
  'failed.details': 'Ayrıntılar: {detail}',

  // What went wrong, by problem code. On a save the text stands above the form, with everything still there.
  'problem.offline': 'Çevrimdışı görünüyorsunuz. İnternet bağlantınızı kontrol edip tekrar deneyin.',
  'problem.unreachable': 'Sunucuya ulaşılamadı. İnternet bağlantınızı veya VPN’inizi kontrol edip tekrar deneyin.',
  'problem.timeout': 'İşlem çok uzun sürdüğü için durduruldu. Tekrar deneyin; hiçbir şey iki kez oluşturulmaz.',
  'problem.unexpected_answer':
    'Sunucudan anlaşılamayan bir yanıt geldi. Biraz sonra tekrar deneyin. Sorun sürerse destek ekibine başvurun.',
  'problem.server_error':
    'Sunucunun kendisinde bir sorun oluştu. Biraz sonra tekrar deneyin. Sorun sürerse destek ekibine başvurun.',
  'problem.rate_limited': 'Kısa sürede çok fazla deneme yapıldı. Bir dakika bekleyip tekrar deneyin.',
  'problem.too_large': 'Bu içerik çok büyük. Doğru içeriği yapıştırdığınızdan emin olun.',
  'problem.session_expired':
    'Oturumunuzun süresi doldu. İhtiyacınız olanları kopyalayın, ardından bu pencereyi kapatıp yeniden açın.',
  'problem.permission_denied': 'Bu projede bağlantı oluşturma izniniz yok. Bir yöneticiden erişim isteyin.',
  'problem.not_authorized': 'Bu projeye erişiminiz yok. Bir yöneticiden erişim isteyin.',
  'problem.feature_disabled': 'Planınız bunu içermiyor. Bir yöneticiye veya destek ekibine başvurun.',
  'problem.piece_not_found': 'Bu uygulama artık burada kullanılamıyor. Destek ekibine başvurun.',
  'problem.project_not_found': 'Bu bağlantının projesi artık yok. Sayfayı yenileyip tekrar deneyin.',
  'problem.not_found': 'Bu bağlantı için gereken bir şey artık yok. Sayfayı yenileyip tekrar deneyin.',
  'problem.rejected': '{app} bu bilgileri kabul etmedi. Bilgileri kontrol edip tekrar deneyin.',
  'problem.claim_failed': '{app}, girişi onaylamadı. Tekrar deneyin.',
  'problem.cloud_claim_failed': '{app}, girişi onaylamadı. Tekrar deneyin.',
  'problem.engine_failed': '{app} şu anda kontrol edilemedi. Biraz sonra tekrar deneyin.',
  'problem.invalid_request': 'Sunucu bu bağlantıyı kabul etmedi. Aşağıda belirtileni değiştirip tekrar deneyin.',
  'problem.schema_mismatch': 'Sunucu formu kabul etmedi. Tüm alanları kontrol edip tekrar deneyin.',
  'problem.secret_not_found': 'Gizli anahtar kasanızda böyle bir kayıt yok. Adını kontrol edin.',
  'problem.secret_manager_unreachable': 'Gizli anahtar kasanıza ulaşılamadı. Bir yöneticiye başvurun.',
  'problem.detail': '{app} yanıtı: {detail}',
  'problem.detail.server': 'Ayrıntılar: {detail}',
};
